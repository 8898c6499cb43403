    put_in_front(cache, name, bytes);
    std::vector<std::string> dropped;
    while (cache.used > cache.limit) {
        const Tile &last = cache.tiles.back();
        cache.used -= last.bytes.size();
        dropped.push_back(last.name);
        cache.places.erase(last.name);
        cache.tiles.pop_back();
    }
    return dropped;
}
