    std::string text;
    std::copy_if(name.begin(), name.end(), std::back_inserter(text), shows);
    std::transform(text.begin(), text.end(), text.begin(), capital);
    if (text.size() >= LabelSize)
        throw std::length_error(name);
    std::strcpy(label, text.c_str());
    return text.size();
}
