    int left = budget;
    std::string line;
    while (std::getline(in, line)) {
        Request request;
        if (!parse(line, request)) {
            out << "unclear\n";
            continue;
        }
        const int cost = request.count * request.cents;
        if (cost > left) {
            out << "refused " << request.item << "\n";
            continue;
        }
        left -= cost;
        out << "approved " << request.item << " " << cost << "\n";
    }
    return left;
}
