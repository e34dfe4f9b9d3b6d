// How the map looks: the base map from files of this machine, and the layers of events above it.
const css = getComputedStyle(document.documentElement);
const dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
const FONT = ["Plex"];
const FAMILIES = ["battles", "explosions", "civilians", "protests", "riots", "strategic"];

function at(path) {
  return new URL(path, import.meta.url).href;
}

function tone(light, night) {
  return dark ? night : light;
}

const colour = [
  "match", ["get", "family"],
  ...FAMILIES.flatMap((family) => [family, css.getPropertyValue(`--${family}`).trim()]),
  css.getPropertyValue("--none").trim(),
];

export function mapStyle(language, tiles) {
  const label = (level, size, minzoom, maxzoom) => ({
    id: `label-${level}`, type: "symbol", source: "labels", minzoom, maxzoom, filter: ["==", ["get", "level"], level],
    layout: { "text-field": ["get", language], "text-font": FONT, "text-size": size, "text-max-width": 8, "text-padding": 4 },
    paint: {
      "text-color": level ? tone("#5b6570", "#a7afb8") : tone("#39424c", "#d5d9dd"),
      "text-halo-color": tone("#faf9f5", "#20262d"), "text-halo-width": 1.4,
    },
  });
  return {
    version: 8,
    "font-faces": {
      Plex: [
        { url: at("../fonts/ibm-plex-sans-arabic-arabic-400-normal.woff2"), "unicode-range": ["U+0600-06FF", "U+0750-077F", "U+08A0-08FF", "U+FB50-FDFF", "U+FE70-FEFC"] },
        { url: at("../fonts/ibm-plex-sans-arabic-latin-400-normal.woff2"), "unicode-range": ["U+0000-00FF", "U+2000-206F"] },
      ],
    },
    sources: {
      countries: { type: "geojson", data: at("../map/countries.geojson") },
      governorates: { type: "geojson", data: at("../map/governorates.geojson") },
      labels: { type: "geojson", data: at("../map/labels.geojson") },
      ...(tiles ? { tiles: { type: "raster", tiles: [tiles], tileSize: 256, maxzoom: 18 } } : {}),
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": tone("#dfe7ea", "#141a20") } },
      { id: "land", type: "fill", source: "countries", paint: { "fill-color": tone("#faf9f5", "#20262d") } },
      ...(tiles ? [{ id: "tiles", type: "raster", source: "tiles" }] : []),
      {
        id: "governorates", type: "line", source: "governorates", minzoom: 4,
        paint: { "line-color": tone("#cfc9bc", "#3b434d"), "line-width": 0.8, "line-dasharray": [3, 2] },
      },
      { id: "borders", type: "line", source: "countries", paint: { "line-color": tone("#a59d8c", "#5a646f"), "line-width": 1.2 } },
      label(1, 11.5, 5.4, 24),
      label(0, 14, 2, 6.2),
    ],
  };
}

export function eventLayers() {
  const several = [">", ["get", "n"], 1];
  const single = ["!", several];
  const paper = tone("#fffefb", "#2a323b");
  const ink = tone("#1f2733", "#e6e3dc");
  const size = ["interpolate", ["linear"], ["log10", ["get", "n"]], 0, 10, 1, 13, 2, 17, 3, 21, 4, 25];
  const count = (id, source, filter) => ({
    id, type: "symbol", source, ...(filter ? { filter } : {}), paint: { "text-color": ink },
    layout: { "text-field": ["to-string", ["get", "n"]], "text-font": FONT, "text-size": 12, "text-allow-overlap": true },
  });
  return [
    { id: "shades", type: "fill", source: "governorates", filter: ["in", ["get", "code"], ["literal", []]], paint: { "fill-color": tone("#b08d3c", "#d8c48a"), "fill-opacity": 0.2 } },
    {
      id: "areas", type: "circle", source: "areas",
      paint: { "circle-radius": size, "circle-color": colour, "circle-blur": 0.5, "circle-opacity": 0.55 },
    },
    count("areas-count", "areas"),
    {
      id: "near", type: "circle", source: "cells", filter: ["all", single, ["==", ["get", "precision"], 2]],
      paint: { "circle-radius": 6.5, "circle-color": colour, "circle-opacity": 0.18, "circle-stroke-color": colour, "circle-stroke-width": 3 },
    },
    {
      id: "exact", type: "circle", source: "cells", filter: ["all", single, ["!=", ["get", "precision"], 2]],
      paint: { "circle-radius": 6.5, "circle-color": colour, "circle-stroke-color": tone("#ffffff", "#14181d"), "circle-stroke-width": 1.5 },
    },
    {
      id: "clusters", type: "circle", source: "cells", filter: several,
      paint: { "circle-color": paper, "circle-stroke-color": colour, "circle-stroke-width": 3.5, "circle-radius": size },
    },
    count("clusters-count", "cells", several),
  ];
}
