    const int metres = std::accumulate(lengths.begin(), lengths.end(), 0);
    if (metres > deck.left()) return false;
    deck.use(metres);
    return true;
}
