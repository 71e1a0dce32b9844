import { chartFiles } from '../../render/files.ts';

export const { getStaticPaths, GET } = chartFiles('png');
