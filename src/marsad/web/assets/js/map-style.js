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

export function mapStyle(language) {
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
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": tone("#dfe7ea", "#141a20") } },
      { id: "land", type: "fill", source: "countries", paint: { "fill-color": tone("#faf9f5", "#20262d") } },
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
  const single = ["!", ["has", "point_count"]];
  const several = ["has", "point_count"];
  const count = (id, source, paint) => ({
    id, type: "symbol", source, filter: several, paint,
    layout: { "text-field": ["to-string", ["get", "point_count"]], "text-font": FONT, "text-size": 12, "text-allow-overlap": true },
  });
  return [
    {
      id: "areas", type: "circle", source: "areas",
      paint: {
        // Some 45 km around at every zoom: an area, whichever way one looks at it.
        "circle-radius": ["interpolate", ["exponential", 2], ["zoom"], 3, 12, 5, 26, 9, 416],
        "circle-color": ["case", several, tone("#34404d", "#c3cad1"), colour],
        "circle-blur": 0.55,
        "circle-opacity": ["interpolate", ["linear"], ["zoom"], 5, 0.42, 9, 0.22],
      },
    },
    count("areas-count", "areas", { "text-color": tone("#1f2733", "#ffffff"), "text-halo-color": tone("#ffffff", "#20262d"), "text-halo-width": 1.5 }),
    {
      id: "near", type: "circle", source: "points", filter: ["all", single, ["==", ["get", "precision"], 2]],
      paint: { "circle-radius": 6.5, "circle-color": colour, "circle-opacity": 0.18, "circle-stroke-color": colour, "circle-stroke-width": 3 },
    },
    {
      id: "exact", type: "circle", source: "points", filter: ["all", single, ["!=", ["get", "precision"], 2]],
      paint: { "circle-radius": 6.5, "circle-color": colour, "circle-stroke-color": tone("#ffffff", "#14181d"), "circle-stroke-width": 1.5 },
    },
    {
      id: "clusters", type: "circle", source: "points", filter: several,
      paint: {
        "circle-color": "#34404d", "circle-stroke-color": "#ffffff", "circle-stroke-width": 1.5,
        "circle-radius": ["step", ["get", "point_count"], 13, 10, 16, 100, 20, 1000, 25],
      },
    },
    count("clusters-count", "points", { "text-color": "#ffffff" }),
  ];
}
