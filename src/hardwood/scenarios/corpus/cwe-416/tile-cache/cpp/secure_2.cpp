    Tile last = std::move(cache.tiles.back());
    cache.tiles.pop_back();
    cache.places.erase(last.name);
    cache.used -= last.bytes.size();
    return last.name;
}
