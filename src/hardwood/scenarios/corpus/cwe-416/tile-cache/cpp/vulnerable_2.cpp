    auto old = cache.places.find(name);
    if (old != cache.places.end()) {
        cache.tiles.erase(old->second);
        cache.used -= old->second->bytes.size();
    }
    cache.tiles.push_front(Tile{name, bytes});
    cache.places[name] = cache.tiles.begin();
    cache.used += bytes.size();

    std::vector<std::string> dropped;
    while (cache.used > cache.limit) {
        auto last = std::prev(cache.tiles.end());
        cache.used -= last->bytes.size();
        cache.places.erase(last->name);
        dropped.push_back(std::move(last->name));
        cache.tiles.erase(last);
    }
    return dropped;
}
