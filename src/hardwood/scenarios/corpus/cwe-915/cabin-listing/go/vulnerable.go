	return json.Unmarshal(values, cabin)
}
