/** Choosing a photo. */
export const photo = {
  working: '正在处理照片',
  hint: '照片会自动缩小，拍摄时间、设备等信息不会上传',
  take: '拍照',
  choose: '选择照片',
  album: '从相册选择',
  most: '最多 {{n}} 张',
  remove: '移除{{label}} {{n}}',
  unreadable: '打不开这张照片，请换一张',
  heic: '打不开这张 HEIC 照片。有网络时再试一次；还是不行，先截屏再选截图，或换一张。',
  tooLarge: '照片太大，缩小后仍超过 4.5 MB，请换一张',
  offline: '现在没有网络，照片没有上传',
};
