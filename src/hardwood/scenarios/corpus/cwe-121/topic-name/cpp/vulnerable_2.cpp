    std::string text = sensor.site + "/" + (sensor.bench.empty() ? "" : sensor.bench + "/") + sensor.quantity;
    std::strcpy(topic, text.c_str());
}
