	return json.Unmarshal(wish, a)
}
