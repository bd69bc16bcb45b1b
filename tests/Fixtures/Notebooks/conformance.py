"""Talks to an installed kernel as Jupyter's clients do; prints a line "ok NAME" or "FAILED NAME: why" for each check.

Usage: conformance.py KERNEL_NAME
"""

import sys
import time
import traceback

import zmq
from jupyter_client.manager import KernelManager

manager = KernelManager(kernel_name=sys.argv[1])
manager.start_kernel()
client = manager.client()
client.start_channels()
client.wait_for_ready(timeout=60)
checks = []


def check(function):
    checks.append(function)


def run(code, **options):
    """Executes; returns the reply's content and the broadcast messages up to idle."""
    request = client.execute(code, **options)
    return collect(request)


def collect(request):
    messages = []
    while True:
        message = client.get_iopub_msg(timeout=60)
        if message["parent_header"].get("msg_id") != request:
            continue
        messages.append(message)
        if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
            break
    return reply(request), messages


def reply(request):
    while True:
        message = client.get_shell_msg(timeout=60)
        if message["parent_header"]["msg_id"] == request:
            return message["content"]


def content(messages, kind):
    return [message["content"] for message in messages if message["msg_type"] == kind]


def equal(actual, expected):
    assert actual == expected, f"{actual!r} instead of {expected!r}"


@check
def kernel_info():
    client.kernel_info()
    info = client.get_shell_msg(timeout=60)["content"]
    equal(info["status"], "ok")
    equal(info["language_info"]["name"], "C#")


@check
def execute():
    answer, messages = run("Console.Write(\"流\"); Console.Error.Write(\"e\"); 6 * 7")
    equal(answer["status"], "ok")
    states = [c["execution_state"] for c in content(messages, "status")]
    equal(states, ["busy", "idle"])
    equal(content(messages, "execute_input")[0]["execution_count"], answer["execution_count"])
    streams = {c["name"]: c["text"] for c in content(messages, "stream")}
    equal(streams, {"stdout": "流", "stderr": "e"})
    result = content(messages, "execute_result")[0]
    equal((result["data"], result["execution_count"]), ({"text/plain": "42"}, answer["execution_count"]))


@check
def display_and_update():
    _, messages = run("var d = display(HTML(\"<b>1</b>\"));")
    shown = content(messages, "display_data")[0]
    equal(shown["data"], {"text/html": "<b>1</b>"})
    _, messages = run("d.Update(HTML(\"<b>2</b>\"));")
    update = content(messages, "update_display_data")[0]
    equal(update["data"], {"text/html": "<b>2</b>"})
    equal(update["transient"], shown["transient"])


@check
def error_stops_what_was_sent():
    # The first cell fails late enough for the second to have arrived, however slow the machine.
    first = client.execute("var ok = 1;\nSystem.Threading.Thread.Sleep(2000);\nthrow new Exception(ok.ToString());")
    second = client.execute("ok = 2;")
    answer, messages = collect(first)
    equal((answer["status"], answer["ename"]), ("error", "System.Exception"))
    equal(content(messages, "error")[0]["ename"], "System.Exception")
    equal(reply(second)["status"], "aborted")


@check
def exception():
    answer, messages = run("undefined")
    equal((answer["status"], answer["ename"]), ("error", "CS0103"))
    equal(content(messages, "error")[0]["ename"], "CS0103")
    answer, _ = run("throw new InvalidOperationException(\"坏\");")
    equal((answer["ename"], answer["evalue"]), ("System.InvalidOperationException", "坏"))


@check
def complete():
    run("var greeting = \"hello\";")
    code = "var 𠮷 = greeting.Sub"
    client.complete(code, len(code))
    answer = client.get_shell_msg(timeout=60)["content"]
    assert "Substring" in answer["matches"], answer["matches"][:5]
    equal(code[answer["cursor_start"] : answer["cursor_end"]], "Sub")


@check
def inspect():
    client.inspect("greeting.Substring", 12)
    answer = client.get_shell_msg(timeout=60)["content"]
    assert answer["found"] and "string.Substring(int startIndex)" in answer["data"]["text/plain"], answer


@check
def is_complete():
    def status(code):
        client.is_complete(code)
        return client.get_shell_msg(timeout=60)["content"]["status"]

    equal([status("1 + 1"), status("if (true) {"), status("var = ;")], ["complete", "incomplete", "invalid"])


@check
def history():
    run("var remembered = 1;")
    client.history(hist_access_type="tail", n=1)
    answer = client.get_shell_msg(timeout=60)["content"]
    equal(answer["history"][0][2], "var remembered = 1;")


@check
def stdin():
    request = client.execute("Kernel.GetInputAsync(\"Name?\").Result + Console.ReadLine()", allow_stdin=True)
    question = client.get_stdin_msg(timeout=60)["content"]
    equal((question["prompt"], question["password"]), ("Name?", False))
    client.input("文")
    client.get_stdin_msg(timeout=60)
    client.input("锋")
    _, messages = collect(request)
    equal(content(messages, "execute_result")[0]["data"], {"text/plain": "文锋"})


@check
def interrupt():
    request = client.execute("var kept = 5; Console.Write(1); while (true) { kept = 6; }")
    while client.get_iopub_msg(timeout=60)["msg_type"] != "stream":
        pass
    manager.interrupt_kernel()
    answer = reply(request)
    equal((answer["status"], answer["ename"]), ("error", "Interrupted"))
    _, messages = run("kept")
    equal(content(messages, "execute_result")[0]["data"], {"text/plain": "6"})


@check
def exit_of_the_process():
    answer, _ = run("Environment.Exit(7);")
    equal((answer["status"], answer["ename"]), ("error", "HostStopped"))
    _, messages = run("1 + 1")
    equal(content(messages, "execute_result")[0]["data"], {"text/plain": "2"})


@check
def malformed_and_unsigned():
    info = manager.get_connection_info()
    socket = zmq.Context.instance().socket(zmq.DEALER)
    socket.linger = 0
    socket.connect(f"tcp://127.0.0.1:{info['shell_port']}")
    header = b'{"msg_id":"1","msg_type":"execute_request","session":"s","username":"","date":"","version":"5.3"}'
    body = [b"{}", b"{}", b'{"code":"System.IO.File.Delete(1)"}']
    for frames in (
        [b"nonsense"],
        [b"<IDS|MSG>", b"", header, *body],
        [b"<IDS|MSG>", b"0" * 64, header, *body],
        [b"<IDS|MSG>", b"0" * 64],
    ):
        socket.send_multipart(frames)
    equal(socket.poll(500), 0)
    socket.close()
    # Rightly signed, but not what it should be.
    message = client.session.msg("execute_request", {"code": 5})
    client.shell_channel.send(message)
    reply(message["header"]["msg_id"])
    message = client.session.msg("complete_request", {"code": [], "cursor_pos": "x"})
    client.shell_channel.send(message)
    reply(message["header"]["msg_id"])
    equal(run("1")[0]["status"], "ok")


@check
def restart():
    run("var gone = 1;")
    manager.restart_kernel()
    client.wait_for_ready(timeout=60)
    equal(run("gone")[0]["ename"], "CS0103")


@check
def shutdown():
    manager.shutdown_kernel()
    for _ in range(100):
        if not manager.is_alive():
            return
        time.sleep(0.1)
    raise AssertionError("still alive")


for function in checks:
    try:
        function()
        print("ok", function.__name__, flush=True)
    except Exception as e:
        last = traceback.extract_tb(e.__traceback__)[-1]
        print(f"FAILED {function.__name__}: {type(e).__name__} {e} (line {last.lineno})", flush=True)
if manager.is_alive():
    manager.shutdown_kernel(now=True)
