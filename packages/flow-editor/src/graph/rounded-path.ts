import type { PlacedLine } from "./layout.js";

/** A line with level and upright parts as an SVG path, its corners rounded. */
export function roundedPath(corners: PlacedLine["corners"], radius = 10): string {
  const [first, ...rest] = corners;
  if (!first) return "";
  let path = `M${first[0]} ${first[1]}`;
  let before = first;
  for (const [index, corner] of rest.entries()) {
    const after = rest[index + 1];
    if (after) {
      const turn = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
      const [inX, inY] = towards(corner, before, turn);
      const [outX, outY] = towards(corner, after, turn);
      path += `L${inX} ${inY}Q${corner[0]} ${corner[1]} ${outX} ${outY}`;
    } else {
      path += `L${corner[0]} ${corner[1]}`;
    }
    before = corner;
  }
  return path;
}

type Corner = readonly [x: number, y: number];

function distance(a: Corner, b: Corner): number {
  return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
}

function towards(from: Corner, to: Corner, by: number): Corner {
  return [from[0] + Math.sign(to[0] - from[0]) * by, from[1] + Math.sign(to[1] - from[1]) * by];
}
