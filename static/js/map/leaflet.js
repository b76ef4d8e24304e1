// Leaflet, as our own server gives it; the only place that names its file.

export * from "/static/vendor/leaflet/leaflet-src.esm.js";
