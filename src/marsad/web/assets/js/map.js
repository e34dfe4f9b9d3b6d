// The map of the events list. Points are places that are known; a soft disc is a governorate or region and no point.
import { Map as MapLibre, NavigationControl, Popup } from "../vendor/maplibre/maplibre-gl.mjs";
import { eventLayers, mapStyle } from "./map-style.js";

const box = document.getElementById("map");
const POPUP_LIMIT = 12;
const HOME = [[35.5, 29], [49, 38]];

function element(tag, text, attributes = {}) {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

function entry(event) {
  const item = element("li");
  item.append(element("a", event.title, { href: event.path, dir: "auto" }));
  const facts = [event.date, event.kind, event.place].filter(Boolean).join(" · ");
  item.append(element("div", facts, { class: "quiet small", dir: "auto" }));
  const note = { 2: box.dataset.near, 3: box.dataset.area }[event.precision];
  if (note) item.append(element("div", note, { class: "quiet small" }));
  if (event.disputes) item.append(element("span", `≠ ${box.dataset.disputed}`, { class: "badge disputed" }));
  return item;
}

// The side on which there is room: the map's box cuts off what reaches beyond it.
function anchor(map, lngLat) {
  const { x, y } = map.project(lngLat);
  const side = x < 180 ? "-left" : x > box.clientWidth - 180 ? "-right" : "";
  return (y > box.clientHeight / 2 ? "bottom" : "top") + side;
}

function popup(map, lngLat, events) {
  const list = element("ul", "", { dir: document.documentElement.dir });
  for (const event of events.slice(0, POPUP_LIMIT)) list.append(entry(event));
  const rest = events.length - POPUP_LIMIT;
  if (rest > 0) list.append(element("li", box.dataset.more.replace("{n}", rest), { class: "quiet" }));
  return new Popup({ maxWidth: "20rem", anchor: anchor(map, lngLat) }).setLngLat(lngLat).setDOMContent(list).addTo(map);
}

function samePlace(features) {
  const [first] = features;
  return features.every((f) => f.geometry.coordinates.every((c, i) => Math.abs(c - first.geometry.coordinates[i]) < 1e-4));
}

async function open(map, hits) {
  const [feature] = hits;
  const at = feature.geometry.coordinates;
  if (!feature.properties.cluster) return popup(map, at, hits.map((hit) => hit.properties));
  const source = map.getSource(feature.source);
  const leaves = await source.getClusterLeaves(feature.properties.cluster_id, 200, 0);
  if (feature.source === "areas" || samePlace(leaves)) return popup(map, at, leaves.map((leaf) => leaf.properties));
  const zoom = await source.getClusterExpansionZoom(feature.properties.cluster_id);
  return map.easeTo({ center: at, zoom: zoom + 0.3 });
}

function bounds(features) {
  const asked = new URLSearchParams(location.search).get("bbox")?.split(",").map(Number);
  if (asked?.length === 4 && asked.every(Number.isFinite)) return [asked.slice(0, 2), asked.slice(2)];
  if (!features.length) return HOME;
  const lons = features.map((f) => f.geometry.coordinates[0]);
  const lats = features.map((f) => f.geometry.coordinates[1]);
  const least = (values) => values.reduce((a, b) => Math.min(a, b));
  const most = (values) => values.reduce((a, b) => Math.max(a, b));
  return [[least(lons) - 0.4, least(lats) - 0.4], [most(lons) + 0.4, most(lats) + 0.4]];
}

function offerView(map) {
  const button = document.getElementById("here");
  map.on("moveend", (moved) => {
    if (moved.originalEvent) button.hidden = false;
  });
  button.addEventListener("click", () => {
    const view = map.getBounds();
    const edges = [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()];
    const address = new URLSearchParams(location.search);
    const within = [Math.max(edges[0], -180), Math.max(edges[1], -90), Math.min(edges[2], 180), Math.min(edges[3], 90)];
    address.set("bbox", within.map((edge) => edge.toFixed(3)).join(","));
    address.delete("page");
    location.search = address.toString();
  });
}

function listen(map, layers) {
  map.on("click", (click) => {
    const hits = map.queryRenderedFeatures(click.point, { layers });
    if (!hits.length) return;
    const top = hits.filter((hit) => hit.source === hits[0].source);
    open(map, hits[0].properties.cluster ? [hits[0]] : top.filter((hit) => !hit.properties.cluster));
  });
  for (const layer of layers) {
    map.on("mouseenter", layer, () => { map.getCanvas().style.cursor = "pointer"; });
    map.on("mouseleave", layer, () => { map.getCanvas().style.cursor = ""; });
  }
}

function collection(features) {
  return { type: "FeatureCollection", features };
}

function draw(map, data) {
  const areas = data.features.filter((f) => f.properties.precision === 3);
  const points = data.features.filter((f) => f.properties.precision !== 3);
  map.addSource("areas", { type: "geojson", data: collection(areas), cluster: true, clusterRadius: 4, clusterMaxZoom: 16 });
  map.addSource("points", { type: "geojson", data: collection(points), cluster: true, clusterRadius: 34, clusterMaxZoom: 12 });
  const layers = eventLayers();
  for (const layer of layers) map.addLayer(layer);
  map.fitBounds(bounds(data.features), { padding: 30, maxZoom: 8, animate: false });
  listen(map, layers.filter((layer) => layer.type === "circle").map((layer) => layer.id));
  map.once("idle", () => {
    box.dataset.drawn = data.features.length;
  });
}

function tell(data) {
  const notes = document.getElementById("map-notes");
  if (data.unplaced) notes.append(element("span", data.unplaced_note));
  if (data.beyond_note) notes.append(element("span", data.beyond_note));
}

async function start() {
  const words = box.dataset;
  const asked = fetch(words.source).then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText))));
  box.replaceChildren();
  const map = new MapLibre({
    container: box,
    style: mapStyle(words.language),
    bounds: HOME,
    attributionControl: false,
    cooperativeGestures: true,
    dragRotate: false,
    maxZoom: 14,
    minZoom: 2,
    locale: {
      "Map.Title": box.getAttribute("aria-label"),
      "NavigationControl.ZoomIn": words.zoomIn,
      "NavigationControl.ZoomOut": words.zoomOut,
      "Popup.Close": words.close,
      "CooperativeGesturesHandler.WindowsHelpText": words.gesture,
      "CooperativeGesturesHandler.MacHelpText": words.gestureMac,
      "CooperativeGesturesHandler.MobileHelpText": words.gestureTouch,
    },
  });
  map.addControl(new NavigationControl({ showCompass: false }), "top-right");
  const [data] = await Promise.all([asked, map.once("load")]);
  draw(map, data);
  tell(data);
  offerView(map);
}

start().catch(() => {
  box.replaceChildren(element("p", box.dataset.failed, { class: "map-note", dir: document.documentElement.dir }));
});
