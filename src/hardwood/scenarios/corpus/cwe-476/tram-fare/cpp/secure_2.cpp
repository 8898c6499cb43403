    auto zone = [&network](const std::string &name) {
        if (const Stop *stop = network.find(name))
            return stop->zone;
        throw std::invalid_argument("no stop " + name);
    };
    return 190 + std::abs(zone(to) - zone(from)) * 80;
}
