    auto zone = [&network](const std::string &name) { return network.find(name)->zone; };
    if (from.empty() || to.empty())
        throw std::invalid_argument("no name");
    return 190 + std::abs(zone(to) - zone(from)) * 80;
}
