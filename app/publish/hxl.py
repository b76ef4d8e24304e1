"""Hashtags of the Humanitarian Exchange Language for our columns, so that its tools join them by themselves."""

HASHTAGS = {
    "id": "#meta+id",
    "code": "#geo+code+katottg",
    "area": "#geo+code+katottg",
    "area_name": "#geo+name",
    "pcode": "#geo+code+v_pcode",
    "name_en": "#geo+name+i_en",
    "name_uk": "#geo+name+i_uk",
    "name_ru": "#geo+name+i_ru",
    "level": "#geo+type",
    "place_kind": "#loc+type",
    "oblast": "#adm1+code",
    "oblast_name_en": "#adm1+name+i_en",
    "oblast_name_uk": "#adm1+name+i_uk",
    "raion": "#adm2+code",
    "raion_name_en": "#adm2+name+i_en",
    "raion_name_uk": "#adm2+name+i_uk",
    "hromada": "#adm3+code",
    "lon": "#geo+lon",
    "lat": "#geo+lat",
    "wkt": "#geo+wkt",
    "day": "#date+occurred",
    "period": "#date+start",
    "window_start": "#date+start",
    "window_stop": "#date+end",
    "published_at": "#date+reported",
    "as_of": "#date+asof",
    "kind": "#event+type",
    "acled_event": "#event+type+acled",
    "acled_sub_event": "#event+subtype+acled",
    "side": "#org+side",
    "claimant": "#org+code+claimant",
    "claimant_name": "#org+name+claimant",
    "low": "#indicator+num+min",
    "best": "#indicator+num+best",
    "high": "#indicator+num+max",
    "share": "#indicator+num+share",
    "status": "#status",
    "source": "#meta+source",
    "url": "#meta+url",
    "licence": "#meta+license",
}


def hashtag(name: str) -> str:
    """Return the hashtag of a column; a plain one for what the language has no word for."""
    return HASHTAGS.get(name, f"#meta+{name.replace('_', '')}")
