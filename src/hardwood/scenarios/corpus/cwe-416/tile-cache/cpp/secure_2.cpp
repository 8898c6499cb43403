    std::vector<std::string> dropped;
    put_in_front(cache, name, bytes);
    while (cache.used > cache.limit && !cache.tiles.empty()) {
        Tile last = std::move(cache.tiles.back());
        cache.tiles.pop_back();
        cache.places.erase(last.name);
        cache.used -= last.bytes.size();
        dropped.push_back(std::move(last.name));
    }
    return dropped;
}
