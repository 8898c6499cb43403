    auto last = std::prev(cache.tiles.end());
    std::string name = last->name;
    cache.places.erase(name);
    cache.tiles.erase(last);
    cache.used -= last->bytes.size();
    return name;
}
