import { NoticeList } from './notice-list.js';

export const NoticesPage = () => <NoticeList />;
