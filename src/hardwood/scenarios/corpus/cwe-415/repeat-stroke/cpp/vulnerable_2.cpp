    auto &strokes = drawing.strokes;
    if (index >= strokes.size())
        return -1;
    strokes.reserve(strokes.size() + 1);
    std::copy_n(strokes.begin() + index, 1, std::back_inserter(strokes));
    return static_cast<int>(strokes.size()) - 1;
}
