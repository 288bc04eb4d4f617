import { AccessService, system, UnitOfWork, type Caller } from '@linli/service';
import type { INestApplicationContext } from '@nestjs/common';

import { ReplyTemplate } from '../templates/reply-template.entity.js';
import { ReplyTemplatesService, type Template } from '../templates/reply-templates.service.js';

const COMMUNITY = '140321001001';

const templates: readonly Template[] = [
  { command: 'close', title: '已办结', words: '您反映的问题已处理完毕并现场核实，感谢您对社区工作的关心和支持。' },
  {
    command: 'close',
    category: 'utility.street-light',
    title: '路灯已修复',
    words: '您反映的路灯已由县路灯管理所更换灯具，当晚已恢复照明。如再次不亮，请继续上报。',
  },
  {
    command: 'close',
    category: 'sanitation.rubbish',
    title: '垃圾已清运',
    words: '堆积的垃圾已清运完毕，并已要求保洁人员增加巡查次数，网格员一周内回访。',
  },
  {
    command: 'reject',
    title: '不属于受理范围',
    words: '您反映的事项不属于社区受理范围，请拨打12345政务服务便民热线，或向有权处理的部门反映。',
  },
  { command: 'submit', title: '已现场处置', words: '已到现场处置，处置前后照片见附件，请核查。' },
  { command: 'return', title: '需产权单位办理', words: '经现场查看，该设施产权不在社区，需派遣产权单位办理。' },
];

/** What the staff of the community say most often. None is added when there are any. */
export async function seedReplyTemplates(app: INestApplicationContext): Promise<void> {
  const [unitOfWork, access, service] = [app.get(UnitOfWork), app.get(AccessService), app.get(ReplyTemplatesService)];
  const { any, staff } = await unitOfWork.as(system, async (tx) => ({
    any: await tx.manager.exists(ReplyTemplate),
    staff: (await access.holdersCovering(tx, COMMUNITY, ['community-staff']))[0],
  }));
  if (any || staff === undefined) return;
  const caller: Caller = { ...system, kind: 'person', accountId: staff, grants: [{ id: staff, role: 'community-staff', area: COMMUNITY }] };
  await unitOfWork.as(caller, async (tx) => {
    for (const template of templates) await service.write(tx, { ...template, area: COMMUNITY });
  });
}
