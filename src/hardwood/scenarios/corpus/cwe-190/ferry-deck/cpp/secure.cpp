    const long long metres = std::accumulate(lengths.begin(), lengths.end(), 0LL);
    if (metres > deck.left()) return false;
    deck.use(static_cast<int>(metres));
    return true;
}
