    const std::int64_t cost = std::int64_t{request.count} * request.cents;
    if (cost > left) {
        out << "refused " << request.item << "\n";
        return left;
    }
    out << "approved " << request.item << " " << cost << "\n";
    return left - static_cast<int>(cost);
}
