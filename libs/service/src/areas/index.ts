export { GridOutline } from './grid-outline.entity.js';
export { GridOutlinesProjection, polygonOf } from './grid-outlines.projection.js';
export { areasWithoutGrid, DISTRICT, gridAround, metresFrom } from './grid-outlines.query.js';
export { mercator, trueScale } from './mercator.js';
