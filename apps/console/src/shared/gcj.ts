import gcoord from 'gcoord';

/** Between what GPS gives and what Chinese maps draw, up to 700 m apart. */
export const gcj = {
  toGcj: (at: [number, number]): [number, number] => gcoord.transform(at, gcoord.WGS84, gcoord.GCJ02),
  toWgs: (at: [number, number]): [number, number] => gcoord.transform(at, gcoord.GCJ02, gcoord.WGS84),
};
