    int sum = 0;
    for (std::size_t i = 0; i < upload.samples(); i++)
        sum += upload.bytes().at(i + 2);
    return upload.samples() == 0 ? 0 : sum / static_cast<int>(upload.samples());
}
