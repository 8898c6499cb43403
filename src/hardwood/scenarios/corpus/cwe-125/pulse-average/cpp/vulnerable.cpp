    const auto count = upload.samples();
    if (count == 0)
        return 0;
    const auto first = upload.bytes().begin() + 2;
    return std::accumulate(first, first + count, 0) / static_cast<int>(count);
}
