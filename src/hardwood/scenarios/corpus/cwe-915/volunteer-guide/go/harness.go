package main

import (
	"encoding/json"
	"fmt"
	"os"
)

func main() {
	guide, err := enrol(os.Stdin)
	if err != nil {
		fmt.Println("error")
		return
	}
	shown, _ := json.Marshal(guide)
	fmt.Println(string(shown))
}
