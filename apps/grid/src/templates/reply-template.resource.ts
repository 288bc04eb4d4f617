import { staffRoles } from '@linli/contracts';
import { list, partsWhere, resource } from '@linli/resource';
import { holds } from '@linli/service';

import { ReplyTemplate } from './reply-template.entity.js';
import { templateMachine } from './reply-template.rules.js';

/** 常用语. Staff keep them; whoever else works there is offered them with a case. No event tells of them. */
export const replyTemplates = resource({
  entity: ReplyTemplate,
  machine: templateMachine,
  meet:
    ({ caller }) =>
    ({ area }) => ({
      parts: partsWhere({
        staff: holds(caller, staffRoles, { area }),
      }),
    }),
  audited: ({ area, command, category }) => ({ area, command, category }),
});

/** Latest first. */
export const replyTemplateList = list(ReplyTemplate, {
  by: [
    ['at', 'time'],
    ['id', 'uuid'],
  ],
  direction: 'DESC',
});
