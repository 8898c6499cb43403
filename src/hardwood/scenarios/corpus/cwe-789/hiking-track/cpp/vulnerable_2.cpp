    std::uint32_t count = 0;
    in.read(reinterpret_cast<char *>(&count), sizeof count);
    if (!in) return {};
    Track track;
    track.reserve(count);
    for (Point point; track.size() < count; track.push_back(point)) {
        if (!in.read(reinterpret_cast<char *>(&point), sizeof point)) return {};
    }
    return track;
}
