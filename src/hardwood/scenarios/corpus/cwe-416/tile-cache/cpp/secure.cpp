    const Tile &last = cache.tiles.back();
    const std::string name = last.name;
    cache.used -= last.bytes.size();
    cache.places.erase(name);
    cache.tiles.pop_back();
    return name;
}
