    std::uint32_t left = budget;
    for (std::string line; std::getline(in, line);) {
        Request request;
        if (!parse(line, request)) {
            out << "unclear" << std::endl;
            continue;
        }
        const std::uint32_t cost = static_cast<std::uint32_t>(request.count) * request.cents;
        if (cost <= left) {
            left -= cost;
            out << "approved " << request.item << ' ' << cost << std::endl;
        } else {
            out << "refused " << request.item << std::endl;
        }
    }
    return static_cast<int>(left);
}
