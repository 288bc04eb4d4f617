import { NoticeList } from '../../notices/notice-list.js';

export const NoticesPage = () => <NoticeList of={['youth']} />;
