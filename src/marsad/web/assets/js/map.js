// The map that can be moved and zoomed; it takes the place of the drawn one when somebody asks for it. What lies where is
// put together on the server, for the view that is shown.
import { Map as MapLibre, NavigationControl, Popup } from "../vendor/maplibre/maplibre-gl.mjs";
import { eventLayers, mapStyle } from "./map-style.js";

const POPUP_LIMIT = 12;

function element(tag, text, attributes = {}) {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

function sheet(href) {
  return new Promise((done) => {
    const link = element("link", "", { rel: "stylesheet", href: new URL(href, import.meta.url).href });
    link.addEventListener("load", done, { once: true });
    link.addEventListener("error", done, { once: true });
    document.head.append(link);
  });
}

function entry(event, box) {
  const item = element("li");
  item.append(element("a", event.title, { href: event.path, dir: "auto" }));
  const facts = [event.date, event.kind, event.place].filter(Boolean).join(" · ");
  item.append(element("div", facts, { class: "quiet small", dir: "auto" }));
  const note = { 2: box.dataset.near, 3: box.dataset.area }[event.precision];
  if (note) item.append(element("div", note, { class: "quiet small" }));
  if (event.disputes) item.append(element("span", `≠ ${box.dataset.disputed}`, { class: "badge disputed" }));
  return item;
}

function collection(features) {
  return { type: "FeatureCollection", features };
}

function point(lon, lat, properties) {
  return { type: "Feature", geometry: { type: "Point", coordinates: [lon, lat] }, properties };
}

// The filters of the page as they are asked of the API, some of them changed.
function asked(changes = {}) {
  const wanted = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) wanted.set(name, value);
  for (const name of ["page", "sort"]) wanted.delete(name);
  wanted.set("lang", document.documentElement.lang);
  return wanted;
}

function limited([west, south, east, north]) {
  return [Math.max(west, -180), Math.max(south, -85), Math.min(east, 180), Math.min(north, 85)];
}

class LiveMap {
  constructor(box, { center, go }) {
    this.box = box;
    this.go = go;
    this.turn = 0;
    const [west, south, east, north] = box.dataset.bounds.split(",").map(Number);
    const words = box.dataset;
    box.replaceChildren();
    this.map = new MapLibre({
      container: box,
      style: mapStyle(words.language, words.tiles),
      ...(center ?? { bounds: [[west, south], [east, north]] }),
      attributionControl: false,
      cooperativeGestures: true,
      dragRotate: false,
      maxZoom: 15,
      minZoom: 2,
      locale: {
        "Map.Title": words.label,
        "NavigationControl.ZoomIn": words.zoomIn,
        "NavigationControl.ZoomOut": words.zoomOut,
        "Popup.Close": words.close,
        "CooperativeGesturesHandler.WindowsHelpText": words.gesture,
        "CooperativeGesturesHandler.MacHelpText": words.gestureMac,
        "CooperativeGesturesHandler.MobileHelpText": words.gestureTouch,
      },
    });
    this.map.addControl(new NavigationControl({ showCompass: false }), "top-right");
    this.map.on("load", () => this.begin());
  }

  begin() {
    for (const name of ["areas", "cells"]) this.map.addSource(name, { type: "geojson", data: collection([]) });
    for (const layer of eventLayers()) this.map.addLayer(layer, layer.type === "fill" ? "borders" : undefined);
    this.listen();
    this.map.on("moveend", (moved) => {
      if (moved.originalEvent) this.offerView();
      this.load();
    });
    this.load();
  }

  view() {
    const bounds = this.map.getBounds();
    return limited([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]);
  }

  async load() {
    const turn = ++this.turn;
    const wanted = asked({ view: this.view().map((edge) => edge.toFixed(4)).join(","), zoom: this.map.getZoom().toFixed(2) });
    const answer = await fetch(`/api/map?${wanted}`);
    if (!answer.ok || turn !== this.turn) return;
    const data = await answer.json();
    if (turn === this.turn) this.draw(data);
  }

  draw(data) {
    const cells = data.cells.map((cell) => point(cell.lon, cell.lat, {
      n: cell.events, family: cell.family, precision: cell.precision, bounds: cell.bounds.join(","), id: cell.event ?? "",
    }));
    const areas = data.areas.map((area) => point(area.lon, area.lat, { n: area.events, family: area.family, area: area.area }));
    this.map.getSource("cells").setData(collection(cells));
    this.map.getSource("areas").setData(collection(areas));
    const shaded = data.areas.filter((area) => area.outline);
    this.map.setFilter("shades", ["in", ["get", "code"], ["literal", shaded.map((area) => area.outline)]]);
    this.map.once("idle", () => {
      this.box.dataset.live = String(data.drawn);
    });
  }

  // The filters were changed elsewhere on the page: show what they leave.
  update(words) {
    const [west, south, east, north] = words.bounds.split(",").map(Number);
    this.box.dataset.bounds = words.bounds;
    this.box.dataset.drawn = words.drawn;
    document.getElementById("here").hidden = true;
    this.map.fitBounds([[west, south], [east, north]], { animate: false });
    this.load();
  }

  offerView() {
    const button = document.getElementById("here");
    button.hidden = false;
    button.onclick = () => {
      const wanted = new URLSearchParams(location.search);
      wanted.set("bbox", this.view().map((edge) => edge.toFixed(3)).join(","));
      wanted.delete("page");
      this.go(wanted.toString());
    };
  }

  listen() {
    const layers = ["areas", "near", "exact", "clusters"];
    this.map.on("click", (click) => {
      const [hit] = this.map.queryRenderedFeatures(click.point, { layers });
      if (hit) this.open(hit);
    });
    for (const layer of layers) {
      this.map.on("mouseenter", layer, () => { this.map.getCanvas().style.cursor = "pointer"; });
      this.map.on("mouseleave", layer, () => { this.map.getCanvas().style.cursor = ""; });
    }
  }

  open(hit) {
    const { n, bounds, area } = hit.properties;
    const at = hit.geometry.coordinates;
    if (area !== undefined) return this.tell(at, asked({ area, located: "area" }), n);
    const [west, south, east, north] = bounds.split(",").map(Number);
    const one = Math.max(east - west, north - south) < 1e-4;
    if (n > 1 && !one && this.map.getZoom() < 14) {
      return this.map.fitBounds([[west, south], [east, north]], { padding: 60, maxZoom: 14 });
    }
    const around = limited([west - 1e-4, south - 1e-4, east + 1e-4, north + 1e-4]);
    return this.tell(at, asked({ bbox: around.map((edge) => edge.toFixed(5)).join(","), located: "point" }), n);
  }

  async tell(at, wanted, number) {
    wanted.set("limit", POPUP_LIMIT);
    const answer = await fetch(`/api/events.geojson?${wanted}`);
    if (!answer.ok) return;
    const { features } = await answer.json();
    const list = element("ul", "", { dir: document.documentElement.dir });
    for (const feature of features) list.append(entry(feature.properties, this.box));
    const rest = number - features.length;
    if (rest > 0) list.append(element("li", this.box.dataset.more.replace("{n}", rest), { class: "quiet" }));
    new Popup({ maxWidth: "20rem", anchor: this.anchor(at) }).setLngLat(at).setDOMContent(list).addTo(this.map);
  }

  // The side on which there is room: the map's box cuts off what reaches beyond it.
  anchor(at) {
    const { x, y } = this.map.project(at);
    const side = x < 180 ? "-left" : x > this.box.clientWidth - 180 ? "-right" : "";
    return (y > this.box.clientHeight / 2 ? "bottom" : "top") + side;
  }
}

export async function liveMap(box, options) {
  await sheet("../vendor/maplibre/maplibre-gl.css");
  const drawn = [...box.childNodes];
  try {
    return new LiveMap(box, options);
  } catch (error) {
    box.replaceChildren(...drawn, element("p", box.dataset.failed, { class: "notice", dir: document.documentElement.dir }));
    throw error;
  }
}
