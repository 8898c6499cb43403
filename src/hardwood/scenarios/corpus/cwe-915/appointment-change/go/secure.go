	return json.Unmarshal(wish, &a.Visit)
}
