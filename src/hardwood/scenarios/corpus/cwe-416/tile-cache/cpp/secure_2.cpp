    if (auto old = cache.places.find(name); old != cache.places.end()) {
        std::list<Tile>::iterator tile = old->second;
        cache.used -= tile->bytes.size();
        cache.places.erase(old);
        cache.tiles.erase(tile);
    }
    cache.tiles.emplace_front(Tile{name, bytes});
    cache.places.emplace(name, cache.tiles.begin());
    cache.used += bytes.size();

    std::vector<std::string> dropped;
    while (cache.used > cache.limit && !cache.tiles.empty()) {
        Tile last = std::move(cache.tiles.back());
        cache.tiles.pop_back();
        cache.places.erase(last.name);
        cache.used -= last.bytes.size();
        dropped.push_back(std::move(last.name));
    }
    return dropped;
}
