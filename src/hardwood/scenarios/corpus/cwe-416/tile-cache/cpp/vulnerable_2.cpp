    put_in_front(cache, name, bytes);
    std::vector<std::string> dropped;
    while (cache.used > cache.limit) {
        auto last = std::prev(cache.tiles.end());
        cache.places.erase(last->name);
        dropped.push_back(std::move(last->name));
        cache.tiles.erase(last);
        cache.used -= last->bytes.size();
    }
    return dropped;
}
