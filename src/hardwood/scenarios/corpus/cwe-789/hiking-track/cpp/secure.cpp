    std::uint32_t count = 0;
    if (!in.read(reinterpret_cast<char *>(&count), sizeof count) || count > kLongest)
        return std::nullopt;
    Track track(count);
    in.read(reinterpret_cast<char *>(track.data()), count * sizeof(Point));
    if (!in)
        return std::nullopt;
    return track;
}
