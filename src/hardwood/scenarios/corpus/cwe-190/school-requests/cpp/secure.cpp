    int left = budget;
    std::string line;
    while (std::getline(in, line)) {
        Request request;
        if (!parse(line, request)) {
            out << "unclear\n";
            continue;
        }
        const std::int64_t cost = std::int64_t{request.count} * request.cents;
        if (cost > left) {
            out << "refused " << request.item << "\n";
            continue;
        }
        left -= static_cast<int>(cost);
        out << "approved " << request.item << " " << cost << "\n";
    }
    return left;
}
