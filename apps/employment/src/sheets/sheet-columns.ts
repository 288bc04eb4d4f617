import { applicationChannels, applicationStates } from '@linli/contracts';
import { sheetTime, type SheetColumn } from '@linli/service';

import type { Counted } from '../applications/application.rules.js';
import type { Employer } from '../employers/employer.entity.js';
import { insuranceNames } from '../jobs/job-posting.rules.js';
import { payOf, type JobOfEmployer } from '../jobs/job.store.js';
import { toYuan } from '../money.rules.js';
import { skillNames, type Skill } from '../skills/skills.rules.js';
import { channelWords, employerWords, jobWords, stateWords } from './sheet-words.js';

const names = (skills: readonly Skill[]): string => skills.map((skill) => skillNames[skill]['zh-CN']).join('、');

function payWords(row: JobOfEmployer): string {
  const { by, from, to, piece, typicalHourly } = payOf(row);
  return `${toYuan(from)}${to ? `–${toYuan(to)}` : ''} 元/${by === 'hour' ? '小时' : piece}${typicalHourly ? `（熟手每小时约 ${toYuan(typicalHourly)} 元）` : ''}`;
}

export const jobExportColumns: readonly SheetColumn<JobOfEmployer>[] = [
  { header: '短码', width: 10, of: ({ code }) => code },
  { header: '岗位名称', width: 24, of: ({ title }) => title },
  { header: '用工单位', width: 28, of: ({ employer }) => employer },
  { header: '状态', width: 10, of: ({ state }) => jobWords[state] },
  { header: '理由', width: 24, of: ({ reason }) => reason ?? undefined },
  { header: '社区代码', width: 18, of: ({ area }) => area },
  { header: '工作地点', width: 24, of: ({ site }) => site },
  { header: '经度', width: 12, of: ({ lon }) => lon },
  { header: '纬度', width: 12, of: ({ lat }) => lat },
  { header: '工资', width: 28, of: payWords },
  { header: '每周小时', width: 10, of: ({ slots }) => slots / 2 },
  { header: '必备技能', width: 20, of: ({ required }) => names(required) },
  { header: '加分技能', width: 20, of: ({ helpful }) => names(helpful) },
  { header: '保险', width: 20, of: ({ insurance }) => insurance.map((one) => insuranceNames[one]).join('、') },
  { header: '招聘人数', width: 10, of: ({ openings }) => openings },
  { header: '已录用', width: 10, of: ({ taken }) => taken },
  { header: '发布时间', width: 18, of: ({ published_at }) => (published_at ? sheetTime(published_at) : undefined) },
  { header: '截止时间', width: 18, of: ({ valid_through }) => sheetTime(valid_through) },
  { header: '岗位说明', width: 60, of: ({ description }) => description },
];

export interface JobCounts {
  job: JobOfEmployer;
  counts: readonly Counted[];
}

const howMany = (counts: readonly Counted[], fits: (one: Counted) => boolean): number =>
  counts.filter(fits).reduce((sum, { n }) => sum + n, 0);

export const countColumns: readonly SheetColumn<JobCounts>[] = [
  { header: '短码', width: 10, of: ({ job }) => job.code },
  { header: '岗位名称', width: 24, of: ({ job }) => job.title },
  { header: '用工单位', width: 28, of: ({ job }) => job.employer },
  { header: '状态', width: 10, of: ({ job }) => jobWords[job.state] },
  { header: '应聘', width: 8, of: ({ counts }) => howMany(counts, () => true) },
  ...applicationStates.map((state) => ({
    header: stateWords[state],
    width: 10,
    of: ({ counts }: JobCounts) => howMany(counts, (one) => one.state === state),
  })),
  ...applicationChannels.map((channel) => ({
    header: `来自${channelWords[channel]}`,
    width: 14,
    of: ({ counts }: JobCounts) => howMany(counts, (one) => one.channel === channel),
  })),
];

export type EmployerLine = Employer & { contact: string; phone: string };

export const employerColumns: readonly SheetColumn<EmployerLine>[] = [
  { header: '单位名称', width: 30, of: ({ name }) => name },
  { header: '统一社会信用代码', width: 22, of: ({ credit_code }) => credit_code },
  { header: '地址', width: 30, of: ({ address }) => address },
  { header: '社区代码', width: 18, of: ({ area }) => area },
  { header: '状态', width: 10, of: ({ state }) => employerWords[state] },
  { header: '理由', width: 24, of: ({ reason }) => reason ?? undefined },
  { header: '联系人', width: 12, of: ({ contact }) => contact },
  { header: '电话', width: 16, of: ({ phone }) => phone },
  { header: '登记时间', width: 18, of: ({ at }) => sheetTime(at) },
];
