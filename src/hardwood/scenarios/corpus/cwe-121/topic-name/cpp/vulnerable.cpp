    std::string text = sensor.site + "/";
    if (!sensor.bench.empty())
        text += sensor.bench + "/";
    text += sensor.quantity;
    topic[text.copy(topic, text.size())] = '\0';
}
