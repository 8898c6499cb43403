    std::vector<std::string> dropped;
    auto place = cache.places.find(name);
    if (place != cache.places.end()) {
        Tile &tile = *place->second;
        cache.used -= tile.bytes.size();
        tile.bytes = bytes;
        cache.tiles.splice(cache.tiles.begin(), cache.tiles, place->second);
    } else {
        cache.tiles.push_front({name, bytes});
        cache.places[name] = cache.tiles.begin();
    }
    cache.used += bytes.size();
    while (cache.used > cache.limit) {
        const Tile &last = cache.tiles.back();
        cache.used -= last.bytes.size();
        dropped.push_back(last.name);
        cache.places.erase(last.name);
        cache.tiles.pop_back();
    }
    return dropped;
}
