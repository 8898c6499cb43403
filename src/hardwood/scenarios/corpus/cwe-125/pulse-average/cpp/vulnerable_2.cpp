    int sum = 0, count = upload.samples();
    if (upload.empty() || count > static_cast<int>(upload.bytes().size()))
        return 0;
    for (int i = 1; i <= count; i++)
        sum += upload.bytes()[i + 1];
    return count > 0 ? sum / count : 0;
}
