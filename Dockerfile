# The service with its gazetteer, no samples. Build: docker build -t frontline . Run: docker run -p 8000:8000 -v frontline:/srv/var frontline
FROM python:3.11-slim-bookworm AS build
RUN apt-get update && apt-get install -y --no-install-recommends make && rm -rf /var/lib/apt/lists/*
WORKDIR /srv/frontline
COPY pyproject.toml requirements.lock README.md LICENSE Makefile ./
COPY app app
COPY gazetteer gazetteer
COPY static static
RUN make install VENV=/opt/frontline

FROM python:3.11-slim-bookworm
RUN useradd --system --uid 10001 --home-dir /srv/var frontline && mkdir -p /srv/var && chown frontline /srv/var
COPY --from=build /opt/frontline /opt/frontline
COPY --from=build /srv/frontline /srv/frontline
ENV PATH=/opt/frontline/bin:$PATH PYTHONDONTWRITEBYTECODE=1 FRONTLINE_DATABASE_URL=sqlite:////srv/var/frontline.sqlite
USER frontline
WORKDIR /srv/var
VOLUME /srv/var
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
CMD ["frontline", "serve", "--host", "0.0.0.0", "--port", "8000"]
