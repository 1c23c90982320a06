package io.huiying.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request into a problem; bodies are never logged. */
public class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  @ServerExceptionMapper
  Response problem(ProblemException e) {
    Response.ResponseBuilder response = answer(e.problem());
    e.headers().forEach(response::header);
    return response.build();
  }

  /** Named beside its parent because the framework has a mapper of its own for it. */
  @ServerExceptionMapper
  Response notFitting(MismatchedInputException e) {
    return notJson((JsonMappingException) e);
  }

  @ServerExceptionMapper
  Response notJson(JsonMappingException e) {
    String path =
        e.getPath().stream()
            .map(
                step ->
                    step.getFieldName() != null ? step.getFieldName() : "[" + step.getIndex() + "]")
            .collect(Collectors.joining("."));
    return answer(
            Problem.of(
                400,
                "invalid-body",
                "The body does not fit",
                (path.isEmpty() ? "请求内容" : "字段 " + path)
                    + (e instanceof UnrecognizedPropertyException ? " 不认识" : " 不符合要求")))
        .build();
  }

  @ServerExceptionMapper
  Response notJson(JsonProcessingException e) {
    return answer(
            Problem.of(
                400,
                "not-json",
                "The body is not JSON",
                "请求内容不是 JSON（第 " + e.getLocation().getLineNr() + " 行）"))
        .build();
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  Response unauthorized(SecurityException e) {
    return answer(Problem.of(401, "sign-in-needed", "Sign in first", "请先登录"))
        .header("WWW-Authenticate", "Bearer")
        .build();
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException e) {
    return answer(Problem.of(403, "not-permitted", "Not permitted", "当前角色无此权限")).build();
  }

  @ServerExceptionMapper
  Response web(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    if (status < 400) {
      return e.getResponse();
    }
    if (e.getCause() instanceof JsonMappingException notFitting) {
      return notJson(notFitting);
    }
    if (e.getCause() instanceof JsonProcessingException notJson) {
      return notJson(notJson);
    }
    return answer(
            Problem.of(
                status,
                "http-" + status,
                String.valueOf(e.getResponse().getStatusInfo().getReasonPhrase()),
                switch (status) {
                  case 404 -> "没有这个地址";
                  case 405 -> "此地址不支持该方法";
                  case 413 -> "请求内容过大";
                  case 415 -> "不支持的内容类型";
                  default -> "请求未能处理";
                }))
        .build();
  }

  @ServerExceptionMapper
  Response unexpected(RuntimeException e) {
    LOG.errorf(e, "request failed: %s", e.getClass().getName());
    return answer(Problem.of(500, "internal", "Something broke here", "服务内部错误，已记入日志")).build();
  }

  private static Response.ResponseBuilder answer(Problem problem) {
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
  }
}
