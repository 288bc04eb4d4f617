/** Choosing a photo. */
export const photo = {
  working: '正在处理照片',
  hint: '照片会自动缩小，照片里的拍摄信息（时间、位置等）不会上传',
  place: '使用照片里的位置？',
  placeHint: '照片里有拍摄地点。不使用的话，位置不会上传。',
  usePlace: '使用',
  noPlace: '不使用',
  unreadable: '打不开这张照片，请换一张',
  heic: '打不开这张 HEIC 照片。有网络时再试一次；还是不行，先截屏再选截图，或换一张。',
  tooLarge: '照片太大，缩小后仍超过 4.5 MB，请换一张',
  offline: '现在没有网络，照片没有上传',
};
