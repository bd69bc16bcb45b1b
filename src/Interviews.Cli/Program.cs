Console.Error.WriteLine("interviews: no verbs yet");
return 2;
