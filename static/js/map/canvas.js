// One canvas over the whole map, redrawn as the map moves; what is drawn on it is the caller's.

import { Browser, DomUtil, Layer } from "./leaflet.js";

export const CanvasLayer = Layer.extend({
  initialize(paint) {
    this._paint = paint;
  },

  onAdd(map) {
    this._canvas = DomUtil.create("canvas", "fl-symbols leaflet-zoom-animated");
    this._canvas.setAttribute("aria-hidden", "true");
    map.getPane("fl-symbols").append(this._canvas);
    this.redraw();
  },

  onRemove() {
    cancelAnimationFrame(this._frame);
    this._canvas.remove();
  },

  getEvents() {
    return { move: this.redraw, zoomend: this.redraw, viewreset: this.redraw, resize: this.redraw, zoomanim: this._followZoom };
  },

  /** Draw again in the next frame. */
  redraw() {
    this._frame ??= requestAnimationFrame(() => {
      this._frame = null;
      if (this._map) this._draw();
    });
  },

  /** Draw at once, in place of a frame that is waiting; on an `empty` canvas nothing is cleared. */
  draw(empty) {
    cancelAnimationFrame(this._frame);
    this._frame = null;
    if (empty) this._canvas.width = 0;
    if (this._map) this._draw();
  },

  _draw() {
    const size = this._map.getSize();
    const ratio = devicePixelRatio || 1;
    this._origin = this._map.containerPointToLayerPoint([0, 0]);
    this._corner = this._map.containerPointToLatLng([0, 0]);
    this._zoom = this._map.getZoom();
    DomUtil.setTransform(this._canvas, this._origin, 1);
    if (this._canvas.width !== Math.round(size.x * ratio) || this._canvas.height !== Math.round(size.y * ratio)) {
      this._canvas.width = Math.round(size.x * ratio);
      this._canvas.height = Math.round(size.y * ratio);
      this._canvas.style.width = `${size.x}px`;
      this._canvas.style.height = `${size.y}px`;
    } else this._canvas.getContext("2d").clearRect(0, 0, size.x, size.y);
    const context = this._canvas.getContext("2d");
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this._paint(context, this._map, this._origin);
  },

  _followZoom(event) {
    if (!Browser.any3d || !this._corner) return;
    const scale = this._map.getZoomScale(event.zoom, this._zoom);
    DomUtil.setTransform(this._canvas, this._map._latLngToNewLayerPoint(this._corner, event.zoom, event.center), scale);
  },
});
