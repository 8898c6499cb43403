    std::string text = sensor.site;
    if (!sensor.bench.empty())
        text.append("/").append(sensor.bench);
    text.append("/").append(sensor.quantity);
    if (text.size() >= TopicSize)
        throw std::length_error("topic " + text);
    std::strcpy(topic, text.c_str());
}
