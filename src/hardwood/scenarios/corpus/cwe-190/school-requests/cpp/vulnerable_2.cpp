    const std::uint32_t cost = static_cast<std::uint32_t>(request.count) * request.cents;
    if (cost <= static_cast<std::uint32_t>(left)) {
        left -= static_cast<int>(cost);
        out << "approved " << request.item << ' ' << cost << std::endl;
    } else {
        out << "refused " << request.item << std::endl;
    }
    return left;
}
