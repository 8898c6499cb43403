    std::uint32_t count = 0;
    in.read(reinterpret_cast<char *>(&count), sizeof count);
    Track track;
    while (in && track.size() < count) {
        Point point;
        in.read(reinterpret_cast<char *>(&point), sizeof point);
        track.push_back(point);
    }
    return in ? std::optional<Track>(track) : std::nullopt;
}
